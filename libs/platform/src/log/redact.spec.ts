import { redact } from './redact';

describe('what is printed', () => {
  it.each([
    ['postgres://clinic:s3cret@db:5432/record', 'postgres://…@db:5432/record'],
    ['cannot reach redis://:s3cret@queue, nor redis://queue', 'cannot reach redis://…@queue, nor redis://queue'],
    ['kurrentdb+discover://admin:s3c@ret@a:2113,b:2113?tls=false', 'kurrentdb+discover://…@a:2113,b:2113?tls=false'],
    [
      'postgres://db/record?user=clinic&password=s3cret&sslmode=require',
      'postgres://db/record?user=clinic&password=…&sslmode=require',
    ],
    ['host=db password=s3cret', 'host=db password=…'],
    ['{"input":"postgres://clinic:s3cret@db"}', '{"input":"postgres://…@db"}'],
  ])('holds no password: %s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it.each(['Understory is ready at http://127.0.0.1:3000', 'sent to clinic@example.org', 'See /docs?after=1'])(
    'stays as it is where nothing is secret: %s',
    (text) => expect(redact(text)).toBe(text),
  );
});
