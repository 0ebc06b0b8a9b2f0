type Props<Word extends string> = {
  readonly legend: string;
  readonly words: readonly Word[];
  readonly names: Readonly<Record<Word, string>>;
  readonly chosen: readonly Word[];
  readonly onChange: (chosen: readonly Word[]) => void;
};

/** Several of a few; they keep the order of the list, whichever was ticked first. */
export const ChoiceBoxes = <Word extends string>({ legend, words, names, chosen, onChange }: Props<Word>) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    {words.map((word) => (
      <label key={word}>
        <input
          type="checkbox"
          checked={chosen.includes(word)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(words.filter((other) => (other === word ? checked : chosen.includes(other))))
          }
        />
        {names[word]}
      </label>
    ))}
  </fieldset>
);
