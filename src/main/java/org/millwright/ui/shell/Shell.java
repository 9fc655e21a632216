package org.millwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Fault;
import org.millwright.ui.kit.CardHost;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.PaletteHit.Target;
import org.millwright.ui.nav.PaletteSource;
import org.millwright.ui.nav.Route.StatutoryRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// The window's frame: sidebar, top bar, the screen in sight, status bar, and what lies above them for a moment.
public final class Shell {

    /// Below this width the sidebar shows only icons.
    static final double COLLAPSE_BELOW = 1100;

    private static final Insets UNDER_THE_BELL = new Insets(48, 16, 0, 0);

    private final ShellSetup setup;
    private final Messages messages;
    private final OverlayLayer overlay = new OverlayLayer();
    private final Navigator navigator;
    private final ErrorBanner banner;
    private final LostBar lostBar;
    private final TroubleBar troubleBar;
    private final StatusBar statusBar;
    private final CommandPalette palette;
    private final Workbench workbench;
    private final List<Shortcut> everywhere;
    private final List<Shortcut> offered = new ArrayList<>();
    private final StackPane content = new StackPane();
    private final VBox middle = new VBox();
    private final StackPane root = new StackPane();

    public Shell(ShellSetup setup) {
        this.setup = setup;
        this.messages = setup.messages();
        this.navigator = new Navigator(setup.screens(), new LeaveCard(messages, overlay));
        this.banner = new ErrorBanner(messages);
        this.lostBar = new LostBar(messages);
        this.troubleBar = new TroubleBar(messages);
        this.statusBar = new StatusBar(setup, navigator);
        this.palette = new CommandPalette(messages, setup.tasks(), overlay, navigator, setup.sources());
        var toasts = new Toasts(messages);
        var notices = new WindowNotices(messages, toasts, banner, troubleBar);
        this.workbench = new Workbench(
                messages,
                setup.tasks(),
                navigator,
                notices,
                new ProgressCard(messages, setup.tasks(), overlay, notices, this::stopped));
        this.everywhere = shortcuts();
        root.getStyleClass().add("shell");
        root.getChildren().addAll(frame(), toasts, overlay);
        new ShellKeys(overlay, navigator, everywhere, this::openShortcuts).listenAt(root);
        new FocusKeeper(content, () -> navigator.current().flatMap(Screen::focusTarget), overlay::isOpen)
                .listenAt(root);
        navigator.screenProperty().subscribe(this::show);
    }

    public Parent node() {
        return root;
    }

    /// Adds what can be done in every screen: by a key, in the list of keys, and in the palette.
    public void offer(Message label, KeyCombination key, Runnable action) {
        var offer = new Shortcut(label, key, action);
        offered.add(offer);
        everywhere.add(offer);
    }

    /// Where screens put their questions.
    public CardHost cards() {
        return overlay;
    }

    /// What screens are given.
    public Workbench workbench() {
        return workbench;
    }

    /// Says above every screen that this is not the plant itself.
    public void mark(Message what) {
        var text = new Label(messages.text(what), Icons.of(Feather.COPY));
        text.getStyleClass().add("copy-banner");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        middle.getChildren().addFirst(text);
    }

    /// Says that something failed which nobody handled.
    public void report(Fault fault) {
        banner.show(messages.text("task.fault", fault.code()));
    }

    /// Long work, which nobody does again by itself, says so also when it was stopped by a lost connection.
    private void stopped(Fault fault) {
        if (Unreachable.isBehind(fault.cause())) {
            banner.show(messages.text(Unreachable.told(fault.cause())));
        } else {
            setup.faults().report(fault);
        }
    }

    /// The server does not answer, or answers again; then the screen in sight is read anew.
    public void serverLost(boolean lost) {
        lostBar.show(lost);
        statusBar.serverLost(lost);
        if (!lost) {
            navigator.refresh();
        }
    }

    /// Nothing can be saved any more, until the plant is opened anew.
    ///
    /// @param label of what leads on
    public void cannotSave(Violation why, Message label, Runnable action) {
        troubleBar.show(why, label, action);
        statusBar.cannotSave();
    }

    public void openPalette() {
        palette.open(List.of(places(), commands()));
    }

    void openAlerts() {
        var panel = new AlertsPanel(messages, setup.alerts(), route -> {
            overlay.hide();
            navigator.open(route);
        });
        overlay.showPanel(panel, Pos.TOP_RIGHT, UNDER_THE_BELL, panel.first());
    }

    void openShortcuts() {
        Card card = ShortcutsCard.of(messages, everywhere, screenCommands());
        overlay.show(card, card.primary(messages.text("shell.close"), overlay::hide), () -> {});
    }

    private BorderPane frame() {
        var sidebar = new Sidebar(messages, navigator, setup.places());
        sidebar.collapsedProperty().bind(root.widthProperty().lessThan(COLLAPSE_BELOW));
        content.getStyleClass().add("content");
        VBox.setVgrow(content, Priority.ALWAYS);
        middle.getChildren()
                .setAll(
                        new TopBar(setup, navigator, this::openPalette, this::openAlerts),
                        lostBar,
                        troubleBar,
                        banner,
                        content);
        var frame = new BorderPane(middle);
        frame.setLeft(sidebar);
        frame.setBottom(statusBar);
        return frame;
    }

    private void show(@Nullable Screen screen) {
        banner.clear();
        if (screen == null) {
            return;
        }
        content.getChildren().setAll(screen.node());
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    private List<ScreenCommand> screenCommands() {
        return navigator.current().map(Screen::commands).orElse(List.of());
    }

    private PaletteSource commands() {
        List<PaletteHit> hits = new ArrayList<>();
        for (ScreenCommand command : screenCommands()) {
            if (command.enabled().get()) {
                hits.add(command(command.label(), KeyHint.text(messages, command.key()), command.action()));
            }
        }
        for (Shortcut shortcut : Stream.concat(offered.stream(), Stream.of(refresh(), overview()))
                .toList()) {
            hits.add(command(shortcut.label(), KeyHint.text(messages, shortcut.key()), shortcut.action()));
        }
        return new FixedSource(Message.of("palette.commands"), hits);
    }

    private PaletteHit command(Message label, String key, Runnable action) {
        return new PaletteHit(Feather.COMMAND, messages.text(label), "", key, new Target.Run(action));
    }

    private PaletteSource places() {
        List<PaletteHit> hits = new ArrayList<>();
        for (int i = 0; i < setup.places().size(); i++) {
            SidebarItem place = setup.places().get(i);
            String key = i < ShellKeys.MOST_PLACES ? KeyHint.text(messages, ShellKeys.place(i)) : "";
            hits.add(new PaletteHit(
                    place.icon(), messages.text(place.label()), "", key, new Target.Open(place.route())));
        }
        hits.add(new PaletteHit(
                Feather.SHIELD, messages.text("shell.place.statutory"), "", "", new Target.Open(new StatutoryRoute())));
        return new FixedSource(Message.of("palette.screens"), hits);
    }

    private Shortcut refresh() {
        return new Shortcut(Message.of("shell.key.refresh"), ShellKeys.REFRESH, navigator::refresh);
    }

    private Shortcut overview() {
        return new Shortcut(Message.of("shell.key.overview"), ShellKeys.OVERVIEW, this::openShortcuts);
    }

    private List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(new Shortcut(Message.of("shell.key.palette"), ShellKeys.PALETTE, this::openPalette));
        keys.add(new Shortcut(Message.of("shell.key.back"), ShellKeys.BACK, navigator::back));
        keys.add(new Shortcut(Message.of("shell.key.forward"), ShellKeys.FORWARD, navigator::forward));
        keys.add(refresh());
        keys.add(overview());
        for (int i = 0; i < Math.min(setup.places().size(), ShellKeys.MOST_PLACES); i++) {
            SidebarItem place = setup.places().get(i);
            keys.add(new Shortcut(place.label(), ShellKeys.place(i), () -> navigator.open(place.route())));
        }
        return keys;
    }
}
