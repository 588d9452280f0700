export const Screen = () => <p>x</p>;
