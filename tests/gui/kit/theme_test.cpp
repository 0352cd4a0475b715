#include "ui/theme/theme.h"

#include "ui/theme/status_kind.h"
#include "ui/widgets/status_glyph.h"

#include <QPainter>
#include <QTest>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void glyphsAndOutlinesStandOut_data();
    void glyphsAndOutlinesStandOut();
    void wordsAreReadableOnTheirTint_data();
    void wordsAreReadableOnTheirTint();
    void contrastOfBlackOnWhiteIs21();
    void modeChangesColoursAndSaysSo();
    void highContrastUsesOnlySystemColours();
    void typeScaleFollowsTheSystemFont();
    void rowsFollowTheFont();
    void everyIconIsDrawn();
    void iconsFollowTheTheme();
    void glyphsDifferWithoutColour();
};

namespace {

struct Palette {
    const char *name;
    Tokens tokens;
};

QList<Palette> palettes()
{
    return {{"light", Tokens::light()}, {"dark", Tokens::dark()}};
}

void addPairs(const QList<QPair<ColorRole, ColorRole>> &pairs)
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    for (const Palette &palette : palettes()) {
        for (const auto &[one, other] : pairs)
            QTest::addRow("%s: %d on %d", palette.name, int(one), int(other))
                << palette.tokens[one] << palette.tokens[other];
    }
}

QImage glyph(StatusKind kind, const Theme &theme)
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStatusGlyph(painter, image.rect(), kind, theme);
    return image;
}

} // namespace

void ThemeTest::textIsReadable_data()
{
    using enum ColorRole;
    addPairs({{Text, Surface}, {Text2, Surface}, {Text3, Surface}, {AccentText, Surface}, {Good, Surface},
        {Due, Surface}, {Bad, Surface}, {ColorRole::Unknown, Surface}, {Text, Window}, {Text2, Window}, {Text3, Window},
        {Text2, Sidebar}, {Text3, Sunken}, {OnAccent, Accent}, {OnAccent, AccentHover}, {TipText, Tip},
        {Text, Selected}, {Text2, Selected}, {AccentText, Selected}, {Text, Hover}, {Text2, Hover}});
}

void ThemeTest::textIsReadable()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QVERIFY2(contrastRatio(one, other) >= 4.5, qPrintable(QString::number(contrastRatio(one, other))));
}

void ThemeTest::glyphsAndOutlinesStandOut_data()
{
    using enum ColorRole;
    addPairs({{Control, Surface}, {GoodFill, Surface}, {DueFill, Surface}, {BadFill, Surface}, {UnknownFill, Surface},
        {AccentText, Window}, {Accent, Surface}, {GlyphInk, GoodFill}, {GlyphInk, DueFill}, {GlyphInk, BadFill},
        {PhaseDns, Surface}, {PhaseTcp, Surface}, {PhaseBeforeTls, Surface}, {PhaseHello, Surface}});
}

void ThemeTest::glyphsAndOutlinesStandOut()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QVERIFY2(contrastRatio(one, other) >= 3.0, qPrintable(QString::number(contrastRatio(one, other))));
}

void ThemeTest::wordsAreReadableOnTheirTint_data()
{
    using enum ColorRole;
    addPairs({{Good, GoodTint}, {Due, DueTint}, {Bad, BadTint}, {ColorRole::Unknown, UnknownTint},
        {AccentText, AccentTint}});
}

void ThemeTest::wordsAreReadableOnTheirTint()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QVERIFY2(contrastRatio(one, other) >= 5.3, qPrintable(QString::number(contrastRatio(one, other))));
}

void ThemeTest::contrastOfBlackOnWhiteIs21()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
}

void ThemeTest::modeChangesColoursAndSaysSo()
{
    Theme theme(Theme::Mode::Light);
    theme.install();
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });

    theme.setMode(Theme::Mode::Dark);

    QCOMPARE(changes, 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.color(ColorRole::Window), QColor(0x15, 0x18, 0x1D));
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(ColorRole::Window));
}

void ThemeTest::highContrastUsesOnlySystemColours()
{
    Theme theme(Theme::Mode::Light);
    theme.setContrast(Theme::Contrast::High);

    QVERIFY(theme.isHighContrast());
    QCOMPARE(theme.color(ColorRole::Text), theme.color(ColorRole::Text3));
    QCOMPARE(theme.color(ColorRole::GoodFill), theme.color(ColorRole::BadFill));
}

void ThemeTest::typeScaleFollowsTheSystemFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(20);
    QApplication::setFont(font);
    const Theme theme(Theme::Mode::Light);

    QCOMPARE(theme.font(TextSize::Body).pixelSize(), 20);
    QCOMPARE(theme.font(TextSize::PageTitle).pixelSize(), 31);
    QVERIFY(theme.font(TextSize::PageTitle).bold());
}

void ThemeTest::rowsFollowTheFont()
{
    const Theme theme(Theme::Mode::Light);
    QFont font = QApplication::font();
    font.setPixelSize(10);
    QApplication::setFont(font);
    QCOMPARE(theme.rowHeight(), 32);
    font.setPixelSize(40);
    QApplication::setFont(font);
    QCOMPARE(theme.rowHeight(), QFontMetrics(font).height() + 12);
}

void ThemeTest::everyIconIsDrawn()
{
    const Theme theme(Theme::Mode::Light);
    for (int name = 1; name <= static_cast<int>(IconName::ArtGlobe); ++name) {
        const QImage image = theme.icon(static_cast<IconName>(name)).pixmap(32, 32).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn, qPrintable(u"icon %1"_s.arg(name)));
    }
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme(Theme::Mode::Light);
    const QIcon icon = theme.icon(IconName::Plus);
    const QImage light = icon.pixmap(16, 16).toImage();

    theme.setMode(Theme::Mode::Dark);

    QVERIFY(icon.pixmap(16, 16).toImage() != light);
}

void ThemeTest::glyphsDifferWithoutColour()
{
    const Theme theme(Theme::Mode::Light);
    using enum StatusKind;
    const QList<StatusKind> kinds{InOrder, DueSoon, Problem, StatusKind::Unknown, Notice, Running, ToDo, NotInstalled};
    for (const StatusKind one : kinds) {
        for (const StatusKind other : kinds) {
            if (one == other)
                continue;
            const QImage mask = glyph(one, theme).convertToFormat(QImage::Format_Alpha8);
            QVERIFY(mask != glyph(other, theme).convertToFormat(QImage::Format_Alpha8));
        }
    }
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
