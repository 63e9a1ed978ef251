import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  UploadPreview,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import { aResponseError, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { anUpload, kubernetes } from '../__testUtils__';
import { UploadSection } from './UploadSection';

const PAGE = '/accountability/admin/sources';
const file = new File(['{}'], 'accounts.json', { type: 'application/json' });

describe.each(inBothSystems)('UploadSection, %s', (_, render) => {
  const show = async (
    /** States of the upload, one for each time it is asked for. */
    states: UploadPreview[],
    answers: Partial<AccountabilityApi> = {},
    search = '',
  ) => {
    const api = fakeAccountabilityApi({
      listFormats: async () => [
        kubernetes,
        { ...kubernetes, id: 'aws-iam', title: 'AWS IAM', settings: [] },
      ],
      upload: async () => anUpload({ state: 'reading', read: 0 }),
      getUpload: async () => (states.length > 1 ? states.shift()! : states[0]),
      ...answers,
    });
    const onApplied = jest.fn();
    await render(
      <AtPath path={PAGE + search}>
        <UploadSection pollMs={1} onApplied={onApplied} />
      </AtPath>,
      { api },
    );
    return { api, onApplied };
  };
  const fillIn = async () => {
    await userEvent.click(await screen.findByLabelText(/^Format/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Kubernetes' }),
    );
    await userEvent.upload(
      screen.getByLabelText('Drop files here, or choose them'),
      file,
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Cluster, account or organisation' }),
      ' prod ',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'defaultNamespace' }),
      'apps',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Read and preview' }),
    );
  };

  it('reads a file, shows what would change, and applies it', async () => {
    const states = [
      anUpload({ state: 'reading', read: 500, complete: false }),
      anUpload(),
    ];
    const { api, onApplied } = await show(states, {
      applyUpload: async () => {
        const applying = anUpload({ state: 'applying', applied: 0 });
        states.push(
          applying,
          { ...applying, applied: 600 },
          anUpload({ state: 'applied', applied: 1207 }),
        );
        states.shift();
        return applying;
      },
    });
    await fillIn();
    expect(api.callsOf('upload')).toEqual([
      [
        {
          format: 'kubernetes',
          scope: 'prod',
          settings: { defaultNamespace: 'apps' },
          files: [file],
        },
      ],
    ]);
    expect(
      await screen.findByText(
        'Applying these files to prod would change this:',
      ),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?upload=up-1`,
    );
    expect(
      screen.getAllByRole('definition').map(one => one.textContent),
    ).toEqual(['12', '3', '1,190', '2']);
    expect(
      screen.getByText('kubernetes:prod/ci/old-runner'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('Applied to prod')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See them in the inventory' }),
    ).toHaveAttribute(
      'href',
      '/accountability/inventory?source=upload-kubernetes-prod',
    );
    expect(api.callsOf('applyUpload')).toEqual([['up-1']]);
    expect(onApplied).toHaveBeenCalledTimes(1);
  });

  it('tells how far it has applied, also on a page that is loaded anew', async () => {
    const { onApplied } = await show(
      [anUpload({ state: 'applying', applied: 600 })],
      {},
      '?upload=up-1',
    );
    expect(
      await screen.findByText('Applying: 600 of 1,207 records so far'),
    ).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '50',
    );
    expect(onApplied).not.toHaveBeenCalled();
  });

  it('says why applying broke off, and goes on', async () => {
    const states = [
      anUpload({
        state: 'incomplete',
        applied: 600,
        error: 'The portal was stopped. Apply it again to finish.',
      }),
    ];
    const { api, onApplied } = await show(
      states,
      {
        applyUpload: async () => {
          states.push(anUpload({ state: 'applied' }));
          states.shift();
          return anUpload({ state: 'applying', applied: 0 });
        },
      },
      '?upload=up-1',
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Applying to prod broke off');
    expect(alert).toHaveTextContent('The portal was stopped.');
    await userEvent.click(screen.getByRole('button', { name: 'Apply again' }));
    expect(await screen.findByText('Applied to prod')).toBeInTheDocument();
    expect(api.callsOf('applyUpload')).toEqual([['up-1']]);
    expect(onApplied).toHaveBeenCalledTimes(1);
  });

  it('tells how far it has read', async () => {
    await show(
      [anUpload({ state: 'reading', read: 12345, complete: false })],
      {},
      '?upload=up-1',
    );
    expect(
      await screen.findByText('Reading: 12,345 records so far'),
    ).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
  });

  it('takes nothing as gone when a file could not be read whole', async () => {
    await show(
      [
        anUpload({
          complete: false,
          gone: 0,
          problems: [{ effect: 'record-lost', message: 'No name', line: 7 }],
          problemCount: 1,
        }),
      ],
      {},
      '?upload=up-1',
    );
    expect(
      await screen.findByText(
        'The file could not be read whole, so nothing will be taken as gone.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('line 7')).toBeInTheDocument();
  });

  it('asks for what is missing, and sends nothing without it', async () => {
    const { api } = await show([anUpload()]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read and preview' }),
    );
    expect(
      screen.getByText('Choose what the files were exported from.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Choose at least one file.')).toBeInTheDocument();
    expect(api.callsOf('upload')).toEqual([]);
  });

  it('takes dropped files, and lets go of them again', async () => {
    await show([anUpload()]);
    fireEvent.drop(await screen.findByTestId('accountability-file-drop'), {
      dataTransfer: { files: [file, new File(['x'], 'rbac.yaml')] },
    });
    const chosen = within(screen.getByRole('list', { name: 'Files chosen' }));
    expect(chosen.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(
      chosen.getByRole('button', { name: 'Take accounts.json away' }),
    );
    expect(chosen.getByRole('listitem')).toHaveTextContent('rbac.yaml');
  });

  it('keeps what was filled in when the files are not taken', async () => {
    const refused = await aResponseError(400, 'Say which cluster it is.');
    await show([anUpload()], { upload: () => Promise.reject(refused) });
    await fillIn();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Say which cluster it is.',
    );
    expect(
      screen.getByRole('textbox', { name: 'Cluster, account or organisation' }),
    ).toHaveValue(' prod ');
    expect(screen.getByText(/accounts\.json/)).toBeInTheDocument();
  });

  it('says why files could not be read, and starts over', async () => {
    await show(
      [
        anUpload({
          state: 'failed',
          error: 'accounts.json is no JSON: line 3',
        }),
      ],
      {},
      '?upload=up-1',
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'accounts.json is no JSON: line 3',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Drop other files' }),
    );
    expect(
      await screen.findByRole('form', { name: 'Drop a file' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      new RegExp(`${PAGE}$`),
    );
  });

  it('says why it was not applied, and can try again', async () => {
    const failure = await aResponseError(409, 'Upload up-1 is applying');
    await show(
      [anUpload()],
      { applyUpload: () => Promise.reject(failure) },
      '?upload=up-1',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Upload up-1 is applying',
    );
    expect(screen.getByRole('button', { name: 'Apply' })).toBeEnabled();
  });

  it('says that it is too late, or that there is no such upload', async () => {
    const gone = await aResponseError(404, 'There is no upload up-1');
    await show([], { getUpload: () => Promise.reject(gone) }, '?upload=up-1');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no upload up-1',
    );
    expect(
      screen.getByRole('button', { name: 'Drop other files' }),
    ).toBeInTheDocument();
  });
});
