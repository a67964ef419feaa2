package org.taizhang.digest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One mail to one recipient, written and ready to go.
 *
 * @param role {@code leaders}, {@code office} or {@code county}
 * @param county the county that it is about
 * @param messageId the same for the same day, recipient and content, with its angle brackets
 * @param file the message as it is sent
 */
public record Letter(
        String role, Optional<String> county, String recipient, String subject, String messageId, Path file) {}
