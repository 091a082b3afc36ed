package id.graduasi.registry.dci.code;

import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.Sex;
import java.util.List;

/** All code lists. Sources and doubts of each stand in docs/dci.md. */
public final class CodeLists {

  /** The sex on the civil record. */
  public static final CodeList SEX =
      CodeList.named("sex")
          .with(Sex.MALE, "male", "M", "1", "L")
          .with(Sex.FEMALE, "female", "F", "2", "P");

  /** Marital status; the standard's A, L and U are nobody's here. */
  public static final CodeList MARITAL_STATUS =
      CodeList.named("marital_status")
          .with(MaritalStatus.SINGLE, "S", "single")
          .with(MaritalStatus.MARRIED, "M", "married")
          .with(MaritalStatus.WIDOWED, "W", "widowed")
          .with(MaritalStatus.DIVORCED, "D", "divorced");

  /** Relation to the head; the standard has no list, the words are ours. */
  public static final CodeList RELATIONSHIP =
      CodeList.named("relationship")
          .with(Relationship.HEAD, "head", "self")
          .with(Relationship.SPOUSE, "spouse", "husband", "wife")
          .with(Relationship.CHILD, "child", "son", "daughter")
          .with(Relationship.CHILD_IN_LAW, "child_in_law")
          .with(Relationship.GRANDCHILD, "grandchild")
          .with(Relationship.PARENT, "parent", "father", "mother")
          .with(Relationship.PARENT_IN_LAW, "parent_in_law")
          .with(Relationship.RELATIVE, "relative")
          .with(Relationship.OTHER, "other");

  /** Schooling by the levels of ISCED 2011; NONE stands for who never went to school. */
  public static final CodeList EDUCATION =
      CodeList.named("education_level")
          .with("NONE", "0")
          .with("SD", "1", "primary")
          .with("SMP", "2", "lower_secondary")
          .with("SMA", "3", "upper_secondary")
          .with("PT", "6", "tertiary");

  /** Degree of disability by the answers of the Washington Group. */
  public static final CodeList DISABILITY =
      CodeList.named("disability_severity")
          .with(Disability.NONE, "1", "none")
          .with(Disability.MILD, "2", "mild")
          .with(Disability.MODERATE, "3", "moderate")
          .with(Disability.SEVERE, "4", "severe");

  /** Work, as far as the register knows it. */
  public static final CodeList EMPLOYMENT =
      CodeList.named("employment_status")
          .with("BUSINESS", "self_employed")
          .with("WORKING", "employed")
          .with("NONE", "unemployed");

  /** What an enrollment is; see {@link EnrollmentCode}. */
  public static final CodeList ENROLLMENT_STATUS =
      CodeList.named("enrollment_status")
          .with(EnrollmentCode.ACTIVE, "1", "active")
          .with(EnrollmentCode.DECEASED, "2", "deceased")
          .with(EnrollmentCode.GRADUATED, "3", "graduated")
          .with(EnrollmentCode.SUSPENDED, "4", "suspended")
          .with(EnrollmentCode.ENDED, "5", "ended");

  private CodeLists() {}

  /** All of them, as the documentation lists them. */
  public static List<CodeList> all() {
    return List.of(
        SEX, MARITAL_STATUS, RELATIONSHIP, EDUCATION, DISABILITY, EMPLOYMENT, ENROLLMENT_STATUS);
  }
}
