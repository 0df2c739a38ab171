package budgetexplorer.write.office;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Locks a document behind a password as office programs do today.
public final class Lock {
    private static final int BITS_OF_KEY = 256;
    private static final int BYTES_OF_BLOCK = 16;

    private Lock() {}

    /// Writes what is to be locked.
    @FunctionalInterface
    public interface Contents {
        /// @param target is left open
        void writeTo(OutputStream target) throws IOException;
    }

    /// Writes a document that opens with a password only.
    ///
    /// @param target is left open
    public static void write(Contents contents, String password, OutputStream target) throws IOException {
        try (var file = new POIFSFileSystem()) {
            var info = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512,
                    BITS_OF_KEY,
                    BYTES_OF_BLOCK, ChainingMode.cbc);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream locked = encryptor.getDataStream(file)) {
                contents.writeTo(locked);
            }
            file.writeFilesystem(target);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
