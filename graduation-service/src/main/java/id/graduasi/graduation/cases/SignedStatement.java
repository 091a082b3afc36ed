package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.KnownMember;
import id.graduasi.platform.web.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The family's signed statement (surat pernyataan): it leaves of its own will. */
@Schema(
    description = "The family's signed statement; an adult member of the family signs",
    examples =
        """
        {"signedOn": "2026-03-05", "signedBy": "0198c0de-0003-7a00-8000-000000000003",
         "documentReference": "SP/35.22.15/2026/031"}""")
public record SignedStatement(
    @NotNull LocalDate signedOn,
    @NotNull UUID signedBy,
    @NotBlank @Size(max = 200) String documentReference) {

  /** An adult member of the family signs. */
  StepTaken taken(List<KnownMember> members, Act act) {
    LocalDate on = act.past(signedOn, "signedOn");
    KnownMember signer =
        members.stream()
            .filter(member -> member.memberId().equals(signedBy))
            .findFirst()
            .orElseThrow(() -> new Refused(CaseProblem.SIGNER_NOT_A_MEMBER).on("signedBy"));
    if (!signer.isAdultOn(on)) {
      throw new Refused(CaseProblem.SIGNER_NOT_ADULT).on("signedBy");
    }
    return new StepTaken(
        "statements",
        CaseStep.STATEMENT_SIGNED,
        act.at(),
        act.by(),
        on,
        null,
        null,
        documentReference,
        signedBy);
  }
}
