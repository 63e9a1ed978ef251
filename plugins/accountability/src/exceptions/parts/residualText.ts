import type { ResidualRisk } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { RATINGS } from './ratings';

/** How likely and how bad it is, in words and as one number. */
export function residualText(t: Text, residual: ResidualRisk): string {
  const { likelihood, impact } = residual;
  return t('exceptions.detail.residualText', {
    likelihood: t(`exceptions.rating.likelihood.${RATINGS[likelihood - 1]}`),
    impact: t(`exceptions.rating.impact.${RATINGS[impact - 1]}`),
    product: likelihood * impact,
  });
}
