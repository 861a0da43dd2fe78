package org.palimpsest.command.page.signing;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/** Where an editor wanted to go before they signed in; never to another site. */
final class LocalAddress {

    static final String HOME = "/edit";

    /** It takes what is sent to it, and shows nothing. */
    private static final String SIGN_OUT = "/edit/sign-out";

    private LocalAddress() {}

    /** The address where it is one of the editor's pages, else their first. */
    static String of(@Nullable String wanted) {
        if (wanted == null || wanted.startsWith("//")) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted).normalize();
            String path = uri.getRawPath();
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            boolean ours =
                    path != null
                            && (path.equals(HOME) || path.startsWith(HOME + "/"))
                            && !path.equals(SIGN_OUT);
            return local && ours ? uri.toString() : HOME;
        } catch (URISyntaxException none) {
            return HOME;
        }
    }
}
