package budgetexplorer.ui.kit;

import javafx.scene.paint.Color;

/// How eyes see colours: the simulation of Machado, Oliveira and Fernandes (2009) for eyes that lack one kind of cone, and
/// the difference of two colours in CIE L*a*b* (1976).
enum Eyes {
    COMMON(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Eyes(double... matrix) {
        this.matrix = matrix;
    }

    double difference(Color one, Color other) {
        double[] left = lab(one);
        double[] right = lab(other);
        return Math.sqrt(square(left[0] - right[0]) + square(left[1] - right[1]) + square(left[2] - right[2]));
    }

    private static double square(double value) {
        return value * value;
    }

    private double[] lab(Color colour) {
        double[] seen = multiply(matrix, linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()));
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double[] xyz = multiply(new double[]{0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750,
                0.0193339, 0.1191920, 0.9503041}, seen[0], seen[1], seen[2]);
        double x = curve(xyz[0] / 0.95047);
        double y = curve(xyz[1]);
        double z = curve(xyz[2] / 1.08883);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double[] multiply(double[] by, double one, double two, double three) {
        return new double[]{by[0] * one + by[1] * two + by[2] * three, by[3] * one + by[4] * two + by[5] * three,
                by[6] * one + by[7] * two + by[8] * three};
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double curve(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }
}
