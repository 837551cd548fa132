import { Component, type ErrorInfo, type ReactNode } from "react";

/** Keeps a fault of one part of the page from taking the rest with it. React knows this only as a class. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.instead(() => this.setState({ isBroken: false }));
  }
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there once it is broken; what it is given tries the part again. */
  readonly instead: (again: () => void) => ReactNode;
}
