import type {
  Format,
  UploadPreview,
} from 'backstage-plugin-accountability-common';

/** A format that can be told one thing. */
export const kubernetes: Format = {
  id: 'kubernetes',
  title: 'Kubernetes',
  provider: 'kubernetes',
  description: 'Lists as kubectl writes them.',
  extensions: ['.json', '.yaml'],
  settings: [
    { name: 'defaultNamespace', description: 'Namespace of what names none' },
  ],
};

/** An upload that waits to be applied; say only what matters. */
export function anUpload(partial: Partial<UploadPreview> = {}): UploadPreview {
  return {
    id: 'up-1',
    sourceId: 'upload-kubernetes-prod',
    format: 'kubernetes',
    scope: 'prod',
    state: 'ready',
    files: ['accounts.json'],
    read: 1207,
    new: 12,
    changed: 3,
    unchanged: 1190,
    gone: 2,
    examples: {
      new: ['kubernetes:prod/ci/new-runner'],
      changed: [],
      gone: ['kubernetes:prod/ci/old-runner'],
    },
    complete: true,
    problems: [],
    problemCount: 0,
    ...partial,
  };
}
