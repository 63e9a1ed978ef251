import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { aComponent, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { EntityPicker } from './EntityPicker';

const catalog = [
  aComponent({
    kind: 'User',
    metadata: { name: 'dana', namespace: 'default' },
  }),
  aComponent({ kind: 'User', metadata: { name: 'sam', namespace: 'default' } }),
  aComponent({
    kind: 'Group',
    metadata: { name: 'sandbox', namespace: 'default' },
  }),
];

function Picker(props: { several?: boolean }) {
  const [refs, setRefs] = useState<string[]>([]);
  return (
    <>
      <EntityPicker
        {...props}
        id="who"
        label="Who"
        kinds={['user']}
        value={refs}
        onChange={setRefs}
      />
      <output>{refs.join(' ')}</output>
    </>
  );
}

describe.each(inBothSystems)('choosing from the catalog, %s', (_, render) => {
  const open = async (props: { several?: boolean } = {}) => {
    await render(<Picker {...props} />, {
      api: fakeAccountabilityApi(),
      catalog,
    });
    return screen.findByRole('textbox', { name: 'Who' });
  };
  const chosen = () => screen.getByRole('status').textContent;

  it('finds by a part of the name, only of the kinds asked for, by keyboard', async () => {
    const field = await open();
    await userEvent.type(field, 'sa');
    const options = within(await screen.findByRole('listbox'));
    expect(options.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen()).toBe('user:default/sam');
    expect(field).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    expect(chosen()).toBe('');
  });

  it('replaces the one that was chosen, or adds to several', async () => {
    const field = await open();
    for (const name of ['dana', 'sam']) {
      await userEvent.type(field, name);
      await userEvent.click(await screen.findByRole('option'));
    }
    expect(chosen()).toBe('user:default/sam');
  });

  it('says that nothing was found', async () => {
    await userEvent.type(await open({ several: true }), 'nobody');
    expect(
      await screen.findByText('Nothing found for "nobody".'),
    ).toBeInTheDocument();
  });
});
