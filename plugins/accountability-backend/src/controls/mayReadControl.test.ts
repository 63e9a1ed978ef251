import { controlSpecSchema } from 'backstage-plugin-accountability-common';
import { mayReadControl } from './mayReadControl';

const spec = controlSpecSchema.parse({
  intent: 'Whoever leaves loses every key the same day.',
  domain: 'identity',
  owner: 'group:default/platform',
  duties: [{ duty: 'revoke', holder: 'user:default/lee' }],
});
const control = { spec, declaredBy: 'user:default/dana' };

describe('mayReadControl', () => {
  it.each([
    ['user:default/dana', [], true],
    ['user:default/lee', [], true],
    ['user:default/kim', ['group:default/platform'], true],
    ['user:default/kim', ['group:default/other'], false],
  ])('of %s in %j', (ref, groups, may) => {
    expect(mayReadControl(control, { ref, groups })).toBe(may);
  });

  it('of nobody, and where nobody is named', () => {
    expect(mayReadControl(control, undefined)).toBe(false);
    const bare = { spec: { ...spec, owner: undefined, duties: [] } };
    expect(mayReadControl(bare, { ref: 'user:default/kim', groups: [] })).toBe(
      false,
    );
  });
});
