package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// What people enter about a part.
///
/// @param unit the unit of issue
/// @param leadDays days from order to delivery; zero when not known
/// @param packSize what the supplier packs together
public record PartFields(
        String partNo,
        String name,
        String unit,
        PartCriticality criticality,
        @Nullable String maker,
        @Nullable String makerPartNo,
        @Nullable String supplier,
        int leadDays,
        Quantity packSize,
        @Nullable String note) {}
