package dk.jobregnskab.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file could not be used, in words: Java's own message is often no more than its name. */
public final class FileProblem {

    private FileProblem() {}

    public static String of(IOException problem) {
        if (problem instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is there already, and is no folder";
        }
        if (problem instanceof NotDirectoryException file) {
            return file.getFile() + " is no folder";
        }
        if (problem instanceof DirectoryNotEmptyException folder) {
            return folder.getFile() + " is a folder";
        }
        if (problem instanceof AccessDeniedException denied) {
            return "no right to " + denied.getFile();
        }
        if (problem instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return Objects.requireNonNullElse(
                problem.getMessage(), problem.getClass().getSimpleName());
    }
}
