package id.graduasi.graduation.scoring;

/**
 * One exact fault in a model document.
 *
 * @param path where, for example {@code indicators[3].rungs[1].points}
 * @param message what is wrong there
 */
public record ModelFault(String path, String message) {}
