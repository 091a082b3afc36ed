package id.graduasi.graduation.scoring;

import java.util.List;

/**
 * One exact fault in a model document.
 *
 * @param path where, for example {@code indicators[3].rungs[1].points}
 * @param rule what is wrong there
 * @param arguments what the rule's sentence names
 */
public record ModelFault(String path, ModelRule rule, List<Object> arguments) {

  public ModelFault {
    arguments = List.copyOf(arguments);
  }
}
