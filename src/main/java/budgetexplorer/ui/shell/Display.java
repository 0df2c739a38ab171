package budgetexplorer.ui.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;

/// Whether a window could be opened. JavaFX itself can only be asked by starting it, and a start that failed cannot be
/// taken back; so on Linux this asks what JavaFX would: an X server that answers, and GTK.
@SuppressWarnings("restricted") // the launchers allow native access
final class Display {
    private static final List<String> NEEDED = List.of("libgtk-3.so.0", "libXtst.so.6");

    private Display() {}

    static boolean isAvailable() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return !system.contains("linux") || (System.getenv("DISPLAY") != null && answers() && libraries());
    }

    private static boolean libraries() {
        try (Arena arena = Arena.ofConfined()) {
            NEEDED.forEach(library -> SymbolLookup.libraryLookup(library, arena));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Opens the X display that the environment names, and closes it again.
    private static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MethodHandle open = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        } catch (Throwable fault) {
            throw new IllegalStateException("asking the X server failed", fault);
        }
    }
}
