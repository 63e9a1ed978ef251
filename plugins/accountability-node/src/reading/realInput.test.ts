import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from './decodeText';
import { readDocuments } from './readDocuments';

const root =
  process.env.ACCOUNTABILITY_REAL_INPUT ??
  path.resolve(__dirname, '../../../../../shared/real-input');
const install = path.join(root, 'k8s/argo-cd/manifests/install.yaml');
const available = existsSync(install);
const whenAvailable = available ? describe : describe.skip;

whenAvailable(
  available
    ? 'reading real input'
    : 'reading real input (skipped: ACCOUNTABILITY_REAL_INPUT is not there)',
  () => {
    it('reads the two megabytes of the Argo CD manifests', () => {
      const text = decodeText(readFileSync(install), { file: 'install.yaml' });
      const documents = [...readDocuments(text, 'install.yaml')];
      expect(documents.filter(d => d.error)).toEqual([]);
      const kinds = documents.map(
        d => (d.document as { kind?: string } | undefined)?.kind,
      );
      expect(kinds.filter(kind => kind === 'ServiceAccount')).toHaveLength(7);
      expect(documents).toHaveLength(text.match(/^kind: /gm)?.length ?? 0);
    });
  },
);
