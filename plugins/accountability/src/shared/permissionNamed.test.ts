import { aResponseError } from '../testing';
import { permissionNamed } from './permissionNamed';

describe('permissionNamed', () => {
  it.each([
    [
      'This needs the permission accountability.source.read',
      'accountability.source.read',
    ],
    [
      'Reading identities needs the permission accountability.identity.unlinked.read.',
      'accountability.identity.unlinked.read',
    ],
    ['Not in this portal', undefined],
    ['Ask accountability', undefined],
  ])('reads "%s"', async (message, permission) => {
    expect(permissionNamed(await aResponseError(403, message))).toBe(
      permission,
    );
  });
});
