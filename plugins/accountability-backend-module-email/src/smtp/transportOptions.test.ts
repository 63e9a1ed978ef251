import { transportOptions } from './transportOptions';

const login = { user: 'u', password: 'p' };

describe('transportOptions', () => {
  it.each([
    ['smtp.example.com', login, true],
    ['smtp.example.com', undefined, false],
    ['localhost', login, false],
    ['127.0.0.1', login, false],
    ['::1', login, false],
    ['localhost.example.com', login, true],
  ])('at %s with %j insists on TLS: %s', (host, given, insists) => {
    const server = { host, port: 587, secure: false, login: given };
    const { requireTLS } = transportOptions(server);
    expect(requireTLS).toBe(insists);
  });

  it('never reads files or addresses', () => {
    expect(
      transportOptions({ host: 'localhost', port: 25, secure: false }),
    ).toMatchObject({ disableFileAccess: true, disableUrlAccess: true });
  });
});
