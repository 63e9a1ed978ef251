import { ownerLookups } from './ownerLookups';

describe('ownerLookups', () => {
  it.each([
    ['payments', ['group:default/payments', 'user:default/payments']],
    ['Shop/Payments', ['group:shop/payments', 'user:shop/payments']],
    ['group:payments', ['group:default/payments']],
    [' User:default/Ann ', ['user:default/ann']],
    ['component:default/web', []],
    ['team:payments', []],
    ['group:', []],
    ['a:b:c', []],
    ['', []],
    ['x'.repeat(600), []],
  ])('%s is looked up as %j', (text, refs) => {
    expect(ownerLookups(text)).toEqual({ is: 'refs', refs });
  });

  it('knows an e-mail address', () => {
    expect(ownerLookups(' Ann@Acme.Example ')).toEqual({
      is: 'email',
      email: 'ann@acme.example',
    });
  });
});
