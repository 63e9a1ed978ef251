import { createPersonaAuthenticator } from './createPersonaAuthenticator';

describe('createPersonaAuthenticator', () => {
  const authenticator = createPersonaAuthenticator(
    new Map([['user:default/sam.lee', 'Sam Lee']]),
  );
  const signIn = (persona?: string) =>
    authenticator.authenticate(
      { req: { header: () => persona } as never },
      undefined,
    );

  it('lets in who is on the list', async () => {
    await expect(signIn('user:default/sam.lee')).resolves.toEqual({
      result: { userEntityRef: 'user:default/sam.lee', name: 'Sam Lee' },
    });
  });

  it.each([undefined, '', 'user:default/rosa.jimenez', 'sam.lee'])(
    'refuses %p',
    async persona => {
      await expect(signIn(persona)).rejects.toThrow(
        'Choose one of the people of the demo: user:default/sam.lee',
      );
    },
  );
});
