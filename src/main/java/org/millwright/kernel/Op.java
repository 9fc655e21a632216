package org.millwright.kernel;

/// The name of a user action, as it stands in the audit trail. Its text for people has the message key `op.` + name.
public record Op(String name) {

    public Message message() {
        return Message.of("op." + name);
    }
}
