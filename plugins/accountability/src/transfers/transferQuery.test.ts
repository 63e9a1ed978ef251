import { readTransferQuery, transferSearch } from './transferQuery';

describe('the query of transfers', () => {
  it.each([
    [
      {
        from: 'user:default/dana',
        to: 'group:default/platform',
        entity: 'system:default/pay',
      },
    ],
    [{ from: 'user:default/dana' }],
    [{}],
  ])('survives the address: %j', query => {
    expect(
      readTransferQuery(new URLSearchParams(transferSearch(query))),
    ).toEqual(query);
  });

  it('leaves out what is no entity ref', () => {
    const params = new URLSearchParams('from=Dana&to=user:default/Kim&x=1');
    expect(readTransferQuery(params)).toEqual({ to: 'user:default/kim' });
  });
});
