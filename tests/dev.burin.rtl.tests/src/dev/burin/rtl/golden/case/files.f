rtl/mlp_up.sv
rtl/mlp_down.sv
