import { ConfigReader } from '@backstage/config';
import { readPersonas } from './readPersonas';

const read = (demo?: object) =>
  readPersonas(new ConfigReader(demo ? ({ demo } as never) : {}));

describe('readPersonas', () => {
  const personas = [
    { user: 'user:default/sam.lee', name: 'Sam Lee' },
    { user: 'dana.fox', name: 'Dana Fox' },
  ];

  it('knows nobody unless the demo is asked for', () => {
    expect(read()).toBeUndefined();
    expect(read({ personas })).toBeUndefined();
    expect(read({ enabled: false, personas })).toBeUndefined();
  });

  it('gives the name of everybody by their full ref', () => {
    expect([...read({ enabled: true, personas })!]).toEqual([
      ['user:default/sam.lee', 'Sam Lee'],
      ['user:default/dana.fox', 'Dana Fox'],
    ]);
  });

  it('refuses who is not a user', () => {
    expect(() =>
      read({
        enabled: true,
        personas: [{ user: 'group:default/security', name: 'Security' }],
      }),
    ).toThrow(
      "demo.personas names 'group:default/security', which is not a user",
    );
  });
});
