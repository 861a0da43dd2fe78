package org.palimpsest.command.editing;

import org.palimpsest.article.Article;

import java.util.List;

/** Why a command was not accepted, with what the editor needs to mend it. */
public abstract sealed class Rejection extends RuntimeException {

    private Rejection(String message) {
        super(message, null, false, false);
    }

    /** What the request's path names is not there. */
    public static final class NotThere extends Rejection {
        public NotThere(String message) {
            super(message);
        }
    }

    /** An article with that slug is there already. */
    public static final class SlugTaken extends Rejection {
        public SlugTaken(String slug) {
            super("There is an article " + slug + " already.");
        }
    }

    /** The request is well-formed, and a rule forbids it. */
    public static final class AgainstRule extends Rejection {
        private final transient List<Violation> violations;

        public AgainstRule(String pointer, String detail) {
            super(detail);
            this.violations = List.of(new Violation(pointer, detail));
        }

        private AgainstRule(String detail, List<Violation> violations) {
            super(detail);
            this.violations = List.copyOf(violations);
        }

        /** The same refusal of what is only a part of the body, at {@code pointer}. */
        public AgainstRule under(String pointer) {
            return new AgainstRule(
                    getMessage(),
                    violations.stream()
                            .map(
                                    violation ->
                                            new Violation(
                                                    pointer + violation.pointer(),
                                                    violation.detail()))
                            .toList());
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /** The part that the editor changed is not any more what they saw. */
    public static final class Stale extends Rejection {
        private final transient Article article;
        private final transient Target target;

        public Stale(Article article, Target target) {
            super("It was changed since: it is now of revision " + target.revision(article) + ".");
            this.article = article;
            this.target = target;
        }

        /** The same refusal with the article as its readers see it. */
        Stale showing(Article shown) {
            return new Stale(shown, target);
        }

        /** The article as it is now. */
        public Article article() {
            return article;
        }

        /** The part of it that the precondition was about. */
        public Target target() {
            return target;
        }
    }

    /** What the editor changed, others have changed meanwhile to something else. */
    public static final class Conflicting extends Rejection {
        private final transient List<Conflict> conflicts;

        public Conflicting(String message, List<Conflict> conflicts) {
            super(message);
            this.conflicts = List.copyOf(conflicts);
        }

        public List<Conflict> conflicts() {
            return conflicts;
        }
    }
}
