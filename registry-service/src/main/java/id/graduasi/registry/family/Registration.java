package id.graduasi.registry.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers families and changes them, one at a time, on behalf of a caller. */
@ApplicationScoped
class Registration {

  private final Families families;
  private final FamilyContents contents;
  private final FreeNiks freeNiks;
  private final FamilyWriting writing;
  private final CanonicalHash hash;
  private final ObjectMapper json;
  private final Validator validator;
  private final Days days;

  Registration(
      Families families,
      FamilyContents contents,
      FreeNiks freeNiks,
      FamilyWriting writing,
      CanonicalHash hash,
      ObjectMapper json,
      Validator validator,
      Days days) {
    this.families = families;
    this.contents = contents;
    this.freeNiks = freeNiks;
    this.writing = writing;
    this.hash = hash;
    this.json = json;
    this.validator = validator;
    this.days = days;
  }

  /** What became of a request to register. */
  record Outcome(FamilyState family, boolean created) {}

  /** Registers a new family, replaces one under {@code If-Match}, or recognises a repeat. */
  @Transactional
  Outcome register(UUID id, RegisterFamily request, IfMatch ifMatch) {
    Optional<FamilyState> held = families.lock(id);
    if (held.isEmpty()) {
      ifMatch.require(0);
      return new Outcome(create(id, request), true);
    }
    if (ifMatch.present()) {
      ifMatch.require(held.get().version());
      requireInRegister(held.get());
      return new Outcome(replace(held.get(), request), false);
    }
    boolean repeat = families.creationHash(id).filter(hash.of(request)::equals).isPresent();
    if (!repeat) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held.get(), false);
  }

  /** Changes what a merge-patch names. */
  @Transactional
  FamilyState patch(UUID id, PatchFamily patch, IfMatch ifMatch) {
    FamilyState before =
        families.lock(id).orElseThrow(() -> new Refused(FamilyProblem.FAMILY_NOT_FOUND));
    ifMatch.require(before.version());
    requireInRegister(before);
    FamilyContent content = contents.of(patched(before, patch), before, today());
    return write(before, content);
  }

  private FamilyState create(UUID id, RegisterFamily request) {
    FamilyContent content = contents.of(request, null, today());
    FamilyRules.require(content, today());
    requireFreeNiks(id, content);
    NewFamily family = new NewFamily(id, content, hash.of(request));
    return writing.register(List.of(family), "registered").getFirst();
  }

  private FamilyState replace(FamilyState before, RegisterFamily request) {
    FamilyContent content = contents.of(request, before, today());
    FamilyRules.require(content, today());
    requireFreeNiks(before.id(), content);
    return write(before, content);
  }

  private static void requireInRegister(FamilyState family) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(FamilyProblem.FAMILY_LEFT_REGISTER);
    }
  }

  private FamilyState write(FamilyState before, FamilyContent content) {
    return writing.change(List.of(new FamilyEdit(before, content)), today(), "changed").stream()
        .findFirst()
        .orElse(before);
  }

  private void requireFreeNiks(UUID id, FamilyContent content) {
    freeNiks.require(id, content.members(), index -> "members[" + index + "].nik");
  }

  private PatchedFields patched(FamilyState before, PatchFamily patch) {
    ObjectNode fields = json.createObjectNode();
    fields.put("villageCode", before.villageCode());
    fields.put("address", before.address());
    fields.putPOJO("facilitatorId", before.facilitatorId());
    fields.set("decile", json.valueToTree(before.decile()));
    fields.set("indicators", json.valueToTree(before.indicators()));
    try {
      PatchedFields patched = json.treeToValue(patch.over(fields), PatchedFields.class);
      var violations = validator.validate(patched);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      return patched;
    } catch (JsonProcessingException unreadable) {
      throw new UnreadablePatch(unreadable);
    }
  }

  private LocalDate today() {
    return days.today();
  }
}
