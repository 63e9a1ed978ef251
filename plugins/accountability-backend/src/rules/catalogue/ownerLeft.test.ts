import type { OwnerlessReason } from 'backstage-plugin-accountability-common';
import { anInput } from '../__testUtils__/inputs';
import { sayOf } from '../__testUtils__/sayings';
import { ownerLeft } from './ownerLeft';

const without = (reason: OwnerlessReason, directoryComplete = true) =>
  anInput(
    {},
    {
      owner: { state: 'ownerless', reason, ref: 'user:default/bob' },
      directoryComplete,
    },
  );

describe('owner-left', () => {
  it.each([
    ['somebody active owns it', anInput(), /^pass$/],
    [
      'the owner left',
      without('owner-left'),
      /^fail: user:default\/bob .* has left/,
    ],
    [
      'nobody is left in the team',
      without('owner-group-empty'),
      /^fail: .* no active person/,
    ],
    [
      'the owner was never known',
      without('owner-not-in-catalog'),
      /^unknown: whether the named owner ever was here$/,
    ],
    [
      'the catalog was not read yet',
      without('owner-left', false),
      /^unknown: a complete reading of the catalog$/,
    ],
    ['there never was an owner', without('no-owner'), /^not-applicable$/],
    ['the owner is disputed', without('disputed'), /^not-applicable$/],
  ])('when %s', (_, input, said) => {
    expect(sayOf(ownerLeft, input)).toMatch(said);
  });
});
