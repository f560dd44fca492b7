/** Asks which of a clinic's places suits. Nobody is located, and nothing is picked beforehand. */
import type { ClinicLocation } from '../../src/clinic/clinic.types.ts';

interface PickPlaceProps {
  /** Nothing while the words for it are on their way. */
  readonly title: string | undefined;
  readonly places: readonly (ClinicLocation & { readonly hours: string | undefined })[];
  readonly picked: string | undefined;
  readonly onPick: (id: string) => void;
}

export const PickPlace = ({ title, places, picked, onPick }: PickPlaceProps) => (
  <fieldset class="places">
    {title && <legend>{title}</legend>}
    {places.map(({ id, name, address, hours }) => (
      <label key={id} class="row">
        <input type="radio" name="place" checked={id === picked} onChange={() => onPick(id)} />
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>
          {address && (
            <small>
              <bdi>{address}</bdi>
            </small>
          )}
          {hours && <small>{hours}</small>}
        </span>
      </label>
    ))}
  </fieldset>
);
