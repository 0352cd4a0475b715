#pragma once

#include <QWidget>

class QHBoxLayout;

namespace certwright::ui {

class FlowLayout;
class Theme;

/// The certificates of a chain as they were given, one small box each; what is missing is a red box after a dashed
/// line.
class GivenStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit GivenStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `missing` is the word for what is not there; empty when nothing is.
    void setChain(const QStringList &titles, const QString &missing);

private:
    const Theme &m_theme;
    FlowLayout *m_flow;
};

} // namespace certwright::ui
