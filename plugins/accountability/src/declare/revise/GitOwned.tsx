import { useApi } from '@backstage/core-plugin-api';
import { ButtonLink, Text } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type {
  Definition,
  DefinitionKind,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, CopyText, Section, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import { definitionOf } from '../review';
import { declaredState } from './declaredState';

/** What Git declares is changed in Git: where, and the file as it stands. */
export function GitOwned(props: {
  kind: DefinitionKind;
  detail: Definition & { spec: object };
}) {
  const { kind, detail } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const { values, lifecycle } = declaredState(detail);
  const file = useAsyncData(`file:${detail.ref}:${detail.hash}`, signal =>
    api.checkDefinition(definitionOf(kind, values, lifecycle), { signal }),
  );
  return (
    <>
      <Box mt={1}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('declare.git.title', { title: detail.title })}
        </Text>
      </Box>
      <p>{t('declare.git.explain')}</p>
      {detail.editUrl ? (
        <ButtonLink
          variant="primary"
          href={detail.editUrl}
          target="_blank"
          rel="noopener"
        >
          {t('declare.git.edit')}
        </ButtonLink>
      ) : (
        <p>{t('declare.git.nowhere')}</p>
      )}
      <Box mt={2}>
        <Section title={t('declare.git.file')} level={3}>
          <AsyncContent result={file} what={t('declare.review.fileWhat')}>
            {({ yaml }) => (
              <CopyText text={yaml} label={t('declare.review.fileLabel')} />
            )}
          </AsyncContent>
        </Section>
      </Box>
    </>
  );
}
