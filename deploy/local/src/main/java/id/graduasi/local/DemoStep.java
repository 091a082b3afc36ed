package id.graduasi.local;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One import file of the demonstration.
 *
 * @param name of the step, without blanks
 * @param query what the import is told beside the file
 * @param client who sends it
 * @param groups about how many groups of lines it has: families, facilitators
 * @param file makes it
 */
record DemoStep(
    String name, String query, String client, long groups, Supplier<Stream<List<String>>> file) {}
