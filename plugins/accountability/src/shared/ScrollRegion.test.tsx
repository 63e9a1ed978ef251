import { fireEvent, screen } from '@testing-library/react';
import { fakeAccountabilityApi } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import { ScrollRegion } from './ScrollRegion';

/** The test browser lays nothing out. */
function widthsAre(scrollWidth: number, clientWidth: number) {
  for (const [name, value] of Object.entries({ scrollWidth, clientWidth })) {
    jest
      .spyOn(HTMLElement.prototype, name as 'scrollWidth', 'get')
      .mockReturnValue(value);
  }
}

describe.each(inOneSystem)('ScrollRegion, %s', (_, render) => {
  afterEach(() => jest.restoreAllMocks());
  const show = () =>
    render(
      <ScrollRegion label="Numbers">
        <table>
          <tbody>
            <tr>
              <td>1</td>
            </tr>
          </tbody>
        </table>
      </ScrollRegion>,
      { api: fakeAccountabilityApi() },
    );
  const edge = () =>
    screen.getByRole('region', { name: 'Numbers' }).nextElementSibling;

  it('says that it scrolls, and is reached by keyboard', async () => {
    widthsAre(900, 600);
    await show();
    expect(
      await screen.findByText('Scroll sideways to see all of it.'),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Numbers' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  it('shades the cut edge until its end is seen', async () => {
    widthsAre(900, 600);
    await show();
    const region = await screen.findByRole('region', { name: 'Numbers' });
    expect(edge()).not.toBeNull();
    region.scrollLeft = 300;
    fireEvent.scroll(region);
    expect(edge()).toBeNull();
    region.scrollLeft = 0;
    fireEvent.scroll(region);
    expect(edge()).not.toBeNull();
  });

  it('is no stop where everything is seen', async () => {
    widthsAre(600, 600);
    await show();
    expect(
      await screen.findByRole('region', { name: 'Numbers' }),
    ).not.toHaveAttribute('tabindex');
    expect(edge()).toBeNull();
    expect(screen.queryByText(/Scroll sideways/)).not.toBeInTheDocument();
  });
});
