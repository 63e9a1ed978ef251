import { aControl } from '../testing';
import { chosenControls, readControlQuery } from './ControlQuery';

const read = (search: string) => readControlQuery(new URLSearchParams(search));

describe('the query of controls', () => {
  it('is read from an address, without what it does not understand', () => {
    expect(read('q=keys&domain=cloud')).toEqual({ q: 'keys', domain: 'cloud' });
    expect(read('q=&domain=moon&page=7')).toEqual({});
  });

  it('finds by words of title, name and intent, in any order, and by domain', () => {
    const keys = aControl({ title: 'Keys are renewed', intent: 'Often.' });
    const vendors = aControl({
      name: 'vendors',
      title: 'Vendors leave',
      intent: 'With their contract.',
      domain: 'cloud',
    });
    const titles = (search: string) =>
      chosenControls([vendors, keys], read(search)).map(({ title }) => title);
    expect(titles('')).toEqual(['Keys are renewed', 'Vendors leave']);
    expect(titles('q=OFTEN+keys')).toEqual(['Keys are renewed']);
    expect(titles('domain=cloud')).toEqual(['Vendors leave']);
    expect(titles('domain=cloud&q=keys')).toEqual([]);
  });

  it('puts those in force first', () => {
    const draft = aControl({ title: 'A', lifecycle: 'draft' });
    const active = aControl({ title: 'B' });
    expect(chosenControls([draft, active], {})).toEqual([active, draft]);
  });
});
