#pragma once

#include <QString>

#include <memory>

struct termios;

namespace certwright::cli {

/// The terminal a person sits at, opened for a question whose answer is not shown. Its settings are as they were once
/// this is gone.
class Terminal final
{
public:
    /// Null when there is nobody to ask: no controlling terminal, or standard input comes from elsewhere.
    static std::unique_ptr<Terminal> open();
    static bool isThere();
    ~Terminal();

    int descriptor() const { return m_descriptor; }
    void say(const QString &text) const;

    void hideInput();
    void showInput();

    /// What was typed before a question is no answer to it.
    void forgetTyped();

    Q_DISABLE_COPY_MOVE(Terminal)

private:
    explicit Terminal(int descriptor);

    int m_descriptor;
    std::unique_ptr<termios> m_before;
};

} // namespace certwright::cli
