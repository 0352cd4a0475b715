#include "tests/support/fake_http_client.h"

using namespace Qt::StringLiterals;

namespace certwright::test {

net::HttpFetch *FakeHttpClient::makeFetch(const net::HttpRequest &request, QObject *parent)
{
    asked.append(request);
    const QString url = request.url.toString();
    Result<QByteArray> answer = answers.value(url, Error{ErrorCode::AnswerRefused, {url, u"404"_s}});
    return new FakeFetch(std::move(answer).map([&request](const QByteArray &body) {
        return net::HttpAnswer{body, request.url};
    }),
        parent);
}

} // namespace certwright::test
