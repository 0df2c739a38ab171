package budgetexplorer.model.page;

/// How wide something wants to be, from where it is still readable to where more would not help.
record Need(double least, double natural, double ample) {
    static final Need NONE = new Need(0, 0, 0);

    Need atLeast(Need other) {
        return new Need(Math.max(least, other.least), Math.max(natural, other.natural), Math.max(ample, other.ample));
    }

    Need plus(Need other) {
        return new Need(least + other.least, natural + other.natural, ample + other.ample);
    }

    Need times(double factor) {
        return new Need(least * factor, natural * factor, ample * factor);
    }

    /// What is missing to another, nowhere less than nothing.
    Need missingTo(Need other) {
        return new Need(Math.max(0, other.least - least), Math.max(0, other.natural - natural),
                Math.max(0, other.ample - ample));
    }

    /// @param ease 0 for the least, 1 for what is natural, 2 for ample
    double at(double ease) {
        return ease <= 1 ? least + ease * (natural - least) : natural + (ease - 1) * (ample - natural);
    }

    /// With how much ease it fits into a width; less than 0 where it does not fit.
    double easeWithin(double width) {
        if (width < least) {
            return -1;
        }
        if (width < natural) {
            return (width - least) / (natural - least);
        }
        return width >= ample ? 2 : 1 + (width - natural) / (ample - natural);
    }
}
