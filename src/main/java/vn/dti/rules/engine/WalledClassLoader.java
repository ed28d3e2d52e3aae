package vn.dti.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second line of defence behind the gate: generated rules see Drools, the facts of this package and a handful of basic
 * classes, and nothing with which a program could reach files, processes, the network or other classes.
 */
final class WalledClassLoader extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "org.drools.",
            "org.kie.",
            "org.mvel2.",
            "vn.dti.rules.engine.",
            "java.util.function.",
            "java.lang.annotation.",
            "java.math.");
    private static final List<String> BEGINNINGS = List.of("java.util.", "java.lang.", "java.io.");
    private static final Set<String> REFUSED = Set.of(
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.util.ServiceLoader",
            "java.util.Scanner",
            "java.util.Formatter",
            "java.util.Timer");
    private static final Set<String> STREAMS = Set.of(
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException");

    static {
        registerAsParallelCapable();
    }

    WalledClassLoader(ClassLoader outside) {
        super(outside);
    }

    /** Whether generated rules may see a class. */
    static boolean admits(String className) {
        if (className.startsWith("java.io.")) {
            return STREAMS.contains(className);
        }
        if (PACKAGES.stream().anyMatch(className::startsWith)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (className.startsWith(beginning)) {
                String top = className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
                return top.indexOf('.', beginning.length()) < 0 && !REFUSED.contains(top);
            }
        }
        return false;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!admits(name)) {
            throw new ClassNotFoundException("outside the wall: " + name);
        }
        return super.loadClass(name, resolve);
    }

    private static boolean admitsResource(String name) {
        return name.endsWith(".class")
                ? admits(name.substring(0, name.length() - 6).replace('/', '.'))
                : name.startsWith("META-INF/") || name.startsWith("org/drools/") || name.startsWith("org/kie/");
    }

    @Override
    public @Nullable URL getResource(String name) {
        return admitsResource(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return admitsResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return admitsResource(name) ? super.getResourceAsStream(name) : null;
    }
}
