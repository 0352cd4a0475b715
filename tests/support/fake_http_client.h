#pragma once

#include "core/net/http_client.h"

#include <QHash>
#include <QTimer>

namespace certwright::test {

/// Answers from a table of URLs; AnswerRefused with 404 for others. Counts what was asked.
class FakeHttpClient final : public net::HttpClient
{
public:
    QHash<QString, Result<QByteArray>> answers;
    QList<net::HttpRequest> asked;

    net::HttpFetch *makeFetch(const net::HttpRequest &request, QObject *parent) override;
};

/// Finishes in the next turn of the event loop.
class FakeFetch final : public net::HttpFetch
{
public:
    FakeFetch(const Result<net::HttpAnswer> &result, QObject *parent)
        : HttpFetch(parent)
        , m_result(result)
    {
    }

    void start() override { finish(); }
    void cancel() override
    {
        if (!isFinishing())
            m_result = Error{ErrorCode::Cancelled};
        finish();
    }
    const Result<net::HttpAnswer> &result() const override { return m_result; }

private:
    Result<net::HttpAnswer> m_result;
};

} // namespace certwright::test
