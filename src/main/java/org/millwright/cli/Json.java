package org.millwright.cli;

import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes results for other programs: records as objects, money and quantities as exact numbers, dates as ISO 8601,
/// messages as a key with the text.
final class Json {

    private Json() {}

    static String write(Object data, Messages messages) {
        var module = new SimpleModule()
                .addSerializer(new Exact<>(Money.class) {
                    @Override
                    public void serialize(Money money, JsonGenerator json, SerializationContext context) {
                        json.writeNumber(money.amount());
                    }
                })
                .addSerializer(new Exact<>(Quantity.class) {
                    @Override
                    public void serialize(Quantity quantity, JsonGenerator json, SerializationContext context) {
                        json.writeNumber(new java.math.BigDecimal(quantity.toString()));
                    }
                })
                .addSerializer(new Exact<>(Message.class) {
                    @Override
                    public void serialize(Message message, JsonGenerator json, SerializationContext context) {
                        json.writeStartObject();
                        json.writeStringProperty("key", message.key());
                        json.writeStringProperty("text", messages.text(message));
                        json.writeEndObject();
                    }
                });
        return JsonMapper.builder()
                .addModule(module)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build()
                .writeValueAsString(data);
    }

    private abstract static class Exact<T> extends StdSerializer<T> {
        Exact(Class<T> type) {
            super(type);
        }
    }
}
