#include "app/cli/prompt.h"

#include "app/cli/descriptor_reader.h"
#include "ui/text/error_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;

}

void Prompt::ask(QObject *parent, std::shared_ptr<Terminal> terminal, Question question, Done done)
{
    auto *prompt = new Prompt(parent, std::move(terminal), std::move(question), std::move(done));
    prompt->m_terminal->hideInput();
    prompt->askFirst();
}

Prompt::Prompt(QObject *parent, std::shared_ptr<Terminal> terminal, Question question, Done done)
    : QObject(parent)
    , m_terminal(std::move(terminal))
    , m_question(std::move(question))
    , m_done(std::move(done))
{
}

void Prompt::askFirst()
{
    m_terminal->forgetTyped();
    m_terminal->say(m_question.text + u": "_s);
    readAnswer(&Prompt::takeFirst);
}

void Prompt::readAnswer(void (Prompt::*next)(SecureBytes))
{
    DescriptorReader::Source source{m_terminal->descriptor(), u"/dev/tty"_s};
    source.endIsRefusal = true;
    DescriptorReader::read(this, source, [this, next](Result<SecureBytes> answer) {
        m_terminal->say(u"\n"_s); // the person's own line feed is not shown
        if (answer)
            (this->*next)(std::move(answer).value());
        else
            finish(answer.error());
    });
}

void Prompt::takeFirst(SecureBytes answer)
{
    if (answer.isEmpty() && m_question.repetition != Repetition::OnceOrNothing)
        return tryAgain(u"Nothing was typed."_s);
    if (m_question.repetition != Repetition::Twice)
        return finish(std::move(answer));
    if (const Status good = m_question.check(answer); !good)
        return tryAgain(text::errorText(good.error()));
    m_first = std::move(answer);
    m_terminal->forgetTyped();
    m_terminal->say(u"The same once more: "_s);
    readAnswer(&Prompt::takeSecond);
}

void Prompt::takeSecond(SecureBytes answer)
{
    if (answer.view() != m_first.view())
        return tryAgain(u"The two are not alike."_s);
    finish(std::move(answer));
}

void Prompt::tryAgain(const QString &reason)
{
    m_terminal->say(reason + u'\n');
    if (++m_attempts < mostAttempts)
        askFirst();
    else
        finish(Error{ErrorCode::Cancelled, {QString::number(mostAttempts)}});
}

void Prompt::finish(Result<SecureBytes> result)
{
    deleteLater();
    const Done done = std::move(m_done);
    done(std::move(result));
}

} // namespace certwright::cli
