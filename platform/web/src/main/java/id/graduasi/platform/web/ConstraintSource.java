package id.graduasi.platform.web;

import java.util.Map;

/** A bean that says which problem a named constraint of its feature's tables stands for. */
public interface ConstraintSource {

  /** Constraint name to problem. */
  Map<String, ProblemCode> constraints();
}
