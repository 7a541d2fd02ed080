package dev.madang.bench;

import javafx.application.Application;

/**
 * Measures frames of the canvas in a real window. Run it with the software renderer and the launcher's collector:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.cp
 * java -XX:+UseSerialGC -Dprism.order=sw -cp target/test-classes:target/classes:$(cat target/bench.cp) \
 *     dev.madang.bench.FrameBenchmark 10000 "drag 500"
 * </pre>
 */
public final class FrameBenchmark {

    private FrameBenchmark() {}

    /**
     * Prints a table with one line for each deed.
     *
     * @param args numbers of booths, such as {@code 2500,10000}, then how the names of the wanted deeds begin; both may
     *     be left out
     */
    public static void main(String[] args) {
        Application.launch(BenchWindow.class, args);
    }
}
