#pragma once

#include "ui/window/palette_source.h"

#include <QList>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace certwright::ui {

class Theme;

/// The offers below the search field. The field keeps the focus; the window passes on arrow keys and Enter.
class PalettePopup final : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePopup(const Theme &theme, QWidget *parent);

    /// Shows entries found for text; the first one is marked. Without entries the popup hides.
    void showEntries(const QList<PaletteEntry> &entries, const QString &text);
    /// Marks another entry, past the headings.
    void moveMark(int rows);
    /// Runs the marked entry, if any, after hiding; false if there is none.
    bool runCurrent();
    /// The height all entries need with the field above them.
    int wantedHeight() const;
    /// The height of the part that the search field covers.
    void setFieldHeight(int height);

Q_SIGNALS:
    /// An entry is about to run: the field may be emptied.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QList<PaletteEntry> m_entries;
    QStandardItemModel *m_model;
    QListView *m_list;
    int m_fieldHeight = 40;
};

} // namespace certwright::ui
