import { screen } from '@testing-library/react';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { anUpload } from '../__testUtils__';
import { UploadPreviewView } from './UploadPreviewView';

describe.each(inBothSystems)('the preview of an upload, %s', (_, render) => {
  it.each<[string, Partial<UploadPreview>, RegExp]>([
    ['makes a source', { isNewSource: true }, /first files of prod/],
    [
      'takes the place of what was said',
      { isNewSource: false, lastCompleteAt: '2026-11-20T08:00:00Z' },
      /last read whole .*2026/,
    ],
    [
      'takes the place of what was never whole',
      { isNewSource: false },
      /never read whole/,
    ],
  ])('tells that it %s', async (_what, upload, words) => {
    await render(
      <UploadPreviewView
        upload={anUpload(upload)}
        busy={false}
        onApply={() => {}}
        onDiscard={() => {}}
      />,
      { api: fakeAccountabilityApi({}) },
    );
    const told = await screen.findByText(
      (_text, element) =>
        element?.tagName === 'P' && words.test(element.textContent ?? ''),
    );
    expect(told).toBeInTheDocument();
    expect(screen.getByText(/flagged within seconds/)).toBeInTheDocument();
  });
});
