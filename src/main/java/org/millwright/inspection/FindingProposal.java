package org.millwright.inspection;

import java.util.List;
import org.millwright.kernel.Message;

/// What is proposed for a finding, and what may be chosen instead.
public record FindingProposal(Finding finding, FindingAction action, List<FindingAction> choices, Message reason) {}
