package org.millwright.kernel;

/// An enum whose constants are shown to people, by the message key `enum.EnumName.CONSTANT`.
public interface Labelled {

    String name();

    default Message label() {
        Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        return Message.of("enum." + type.getSimpleName() + "." + name());
    }
}
