import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';

/** Some of the identities that would be new, changed or gone, by reference. */
export function ChangeExamples({
  examples,
}: {
  examples: UploadPreview['examples'];
}) {
  const t = useText();
  return (
    <>
      {(['new', 'changed', 'gone'] as const).map(
        what =>
          examples[what].length > 0 && (
            <details key={what}>
              <summary>{t(`admin.upload.examples.${what}`)}</summary>
              <ul>
                {examples[what].map(reference => (
                  <li key={reference}>
                    <code>{reference}</code>
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  );
}
